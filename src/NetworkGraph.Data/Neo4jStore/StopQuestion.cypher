SHOW TRANSACTIONS YIELD transactionId AS id, parameters
WHERE parameters.question = $stopped
TERMINATE TRANSACTIONS id YIELD message
RETURN message
