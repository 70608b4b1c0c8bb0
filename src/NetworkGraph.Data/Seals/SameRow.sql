SELECT import, a AS a_identity, b AS b_identity FROM same_row WHERE $import IS NULL OR import = $import
