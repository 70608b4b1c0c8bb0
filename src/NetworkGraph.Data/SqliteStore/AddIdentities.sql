INSERT INTO identity (kind, value)
SELECT DISTINCT kind, value FROM staged.identity WHERE true ORDER BY kind, value
ON CONFLICT DO NOTHING
