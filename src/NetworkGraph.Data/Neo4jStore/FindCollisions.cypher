SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
WHERE NOT name IN $former AND ((name IN $own AND labelsOrTypes <> ['NetworkGraph'])
  OR (NOT name STARTS WITH 'networkgraph_' AND any(label IN labelsOrTypes WHERE label IN $labels)
    AND (NOT type CONTAINS 'UNIQUE' OR all(property IN properties WHERE property IN $properties))))
RETURN name, labelsOrTypes[0], properties
ORDER BY name
