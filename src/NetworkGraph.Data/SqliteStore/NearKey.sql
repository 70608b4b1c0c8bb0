SELECT id FROM identity WHERE kind = $kind AND value = $value
