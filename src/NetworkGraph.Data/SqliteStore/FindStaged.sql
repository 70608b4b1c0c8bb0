SELECT id FROM staged.identity WHERE kind = $kind AND value = $value
