DELETE FROM seal WHERE what = (SELECT uuid FROM import WHERE id = $import);
DELETE FROM identity_name WHERE import = $import;
DELETE FROM same_row WHERE import = $import;
DELETE FROM listing WHERE import = $import;
DELETE FROM interaction WHERE import = $import;
DELETE FROM participant WHERE import = $import;
DELETE FROM background WHERE import = $import;
DELETE FROM interest WHERE import = $import;
DELETE FROM import WHERE id = $import;
