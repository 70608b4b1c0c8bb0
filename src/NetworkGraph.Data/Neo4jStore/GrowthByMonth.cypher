MATCH (:NetworkGraphPerson {generation: $generation, key: $viewer})-[t:TIE {connected: true}]->()
RETURN t.month, count(*), count(CASE WHEN t.twoWay THEN 1 END)
