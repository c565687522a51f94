-- The day each line was computed for: when a workstation's date was wrong for a while, lines of a later day are recomputed.
ALTER TABLE pathway_summary ADD COLUMN computed_on TEXT
-- next
CREATE INDEX summary_computed ON pathway_summary (computed_on)
