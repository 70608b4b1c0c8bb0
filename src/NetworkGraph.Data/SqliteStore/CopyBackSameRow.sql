INSERT INTO staged.same_row (a, b) SELECT a, b FROM same_row WHERE import = $import
