SELECT a, b FROM same_row
