// What carries our label before there is a workspace is somebody else's.
OPTIONAL MATCH (w:NetworkGraph {id: 'workspace'})
RETURN w IS NULL AND EXISTS { (n:NetworkGraph) }
