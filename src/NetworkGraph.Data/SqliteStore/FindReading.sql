SELECT reading FROM import WHERE id = $import
