INSERT INTO staged.participant (number, identity) SELECT number, identity FROM participant WHERE import = $import
