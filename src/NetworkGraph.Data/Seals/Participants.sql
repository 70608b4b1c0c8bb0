SELECT import, number, identity AS person_identity FROM participant WHERE $import IS NULL OR import = $import
