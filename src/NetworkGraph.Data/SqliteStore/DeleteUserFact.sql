DELETE FROM user_fact WHERE id = $id
