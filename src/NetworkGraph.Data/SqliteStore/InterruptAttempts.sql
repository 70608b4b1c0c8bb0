UPDATE attempt SET state = 'Interrupted' WHERE state = 'Reading'
