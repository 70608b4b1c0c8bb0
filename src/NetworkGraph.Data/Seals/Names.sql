SELECT import, identity AS person_identity, name FROM identity_name WHERE $import IS NULL OR import = $import
