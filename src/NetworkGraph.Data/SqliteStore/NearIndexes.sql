CREATE INDEX IF NOT EXISTS near_listing_person ON listing (person);
CREATE INDEX IF NOT EXISTS near_listing_import ON listing (import);
CREATE INDEX IF NOT EXISTS near_interaction_sender ON interaction (sender);
CREATE INDEX IF NOT EXISTS near_interaction_recipients ON interaction (recipients);
CREATE INDEX IF NOT EXISTS near_interaction_import ON interaction (import);
CREATE INDEX IF NOT EXISTS near_participant_identity ON participant (identity);
CREATE INDEX IF NOT EXISTS near_same_row_b ON same_row (b);
CREATE INDEX IF NOT EXISTS near_import_member ON import (member);
