DELETE FROM attempt WHERE state <> 'Reading'
