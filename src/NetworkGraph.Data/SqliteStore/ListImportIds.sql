SELECT uuid FROM import
