INSERT INTO thread_map (local, id)
SELECT s.id, t.id FROM staged.thread s LEFT JOIN thread t ON t.key = s.key
