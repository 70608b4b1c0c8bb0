UPDATE meta SET value = $revision WHERE key = 'revision'
