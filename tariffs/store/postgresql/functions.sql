-- SPDX-FileCopyrightText: 2026 The Maksuarvio authors
-- SPDX-License-Identifier: EUPL-1.2

-- What a central store does by itself, and who may ask for it. A blank line ends a statement. The
-- functions run as the store's owner with a fixed search path, so that a role needs no right to
-- write any table; who asks is session_user, and when is the server's clock. Their own SQLSTATEs
-- are named in postgresql.cpp.

CREATE OR REPLACE FUNCTION now_text() RETURNS text
LANGUAGE sql VOLATILE SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$

-- As tariffs/book/digest.h has it.
CREATE OR REPLACE FUNCTION digest_of(VARIADIC texts text[]) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
    SELECT encode(sha256(convert_to(string_agg(
        octet_length(coalesce(content, '')) || E'\n' || coalesce(content, ''), '' ORDER BY place),
        'UTF8')), 'hex')
    FROM unnest(texts) WITH ORDINALITY AS one (content, place)
$$

-- A field of book.csv; the ones that are asked for are never quoted.
CREATE OR REPLACE FUNCTION head_field(head text, field text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
    SELECT coalesce(substring(head FROM '(?n)^' || field || ',([^,"\n]*)$'), '')
$$

-- A head without what only the decision adds to it.
CREATE OR REPLACE FUNCTION undecided_head(head text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
    SELECT regexp_replace(head,
        '(?n)^(decision_body|decision_date|decision_section|status),.*\n', '', 'g')
$$

-- One writes at a time, and reads what is there until the transaction ends.
CREATE OR REPLACE FUNCTION lock_for_writing() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    LOCK TABLE schema_version IN EXCLUSIVE MODE;
END $$

CREATE OR REPLACE FUNCTION next_log_id() RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(max(id), 0) + 1 FROM audit_log);
END $$

CREATE OR REPLACE FUNCTION write_log(
    in_action text, in_version text, in_draft bigint, in_place text, in_old text, in_new text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    INSERT INTO audit_log (id, happened_at, who, action, version, draft, place, old_value, new_value)
    VALUES (next_log_id(), now_text(), session_user, in_action, coalesce(in_version, ''), in_draft,
        coalesce(in_place, ''), in_old, in_new);
END $$

-- What whoever changed a draft says that it changed.
CREATE OR REPLACE FUNCTION write_changes(in_draft bigint, changes jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
DECLARE
    first_id bigint := next_log_id();
BEGIN
    INSERT INTO audit_log (id, happened_at, who, action, version, draft, place, old_value, new_value)
    SELECT first_id + number - 1, now_text(), session_user,
        CASE change->>'action' WHEN 'create' THEN 'create' ELSE 'change' END,
        coalesce(change->>'version', ''), in_draft, coalesce(change->>'place', ''),
        change->>'old', change->>'new'
    FROM jsonb_array_elements(changes) WITH ORDINALITY AS one (change, number);
END $$

CREATE OR REPLACE FUNCTION require_revision(in_draft bigint, in_revision bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM lock_for_writing();
    IF NOT EXISTS (SELECT 1 FROM draft WHERE id = in_draft AND revision = in_revision) THEN
        RAISE EXCEPTION 'the draft was changed meanwhile' USING ERRCODE = 'MK001';
    END IF;
END $$

-- Puts a draft in the place of the one with its id (0: a new one).
CREATE OR REPLACE FUNCTION save_draft(
    in_draft bigint, in_revision bigint, in_base text, in_organiser text, in_version text,
    sheets jsonb, changes jsonb)
RETURNS TABLE (id bigint, revision bigint, changed_by text, changed_at text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
#variable_conflict use_column
DECLARE
    new_revision bigint;
    new_id bigint := in_draft;
BEGIN
    PERFORM lock_for_writing();
    IF in_draft <> 0 THEN
        PERFORM require_revision(in_draft, in_revision);
        DELETE FROM draft WHERE draft.id = in_draft;
    END IF;
    new_revision := next_log_id();
    IF new_id = 0 THEN
        new_id := new_revision;
    END IF;
    PERFORM write_changes(new_id, changes);
    IF next_log_id() = new_revision THEN
        RAISE EXCEPTION 'nothing was changed' USING ERRCODE = 'MK004';
    END IF;
    INSERT INTO draft (id, organiser, version, base, revision, changed_by, changed_at)
    VALUES (new_id, in_organiser, in_version, in_base, new_revision, session_user, now_text());
    INSERT INTO draft_sheet (draft, file, content)
    SELECT new_id, sheet->>0, sheet->>1 FROM jsonb_array_elements(sheets) AS one (sheet);
    RETURN QUERY SELECT draft.id, draft.revision, draft.changed_by, draft.changed_at
        FROM draft WHERE draft.id = new_id;
END $$

CREATE OR REPLACE FUNCTION discard_draft(in_draft bigint, in_revision bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM require_revision(in_draft, in_revision);
    PERFORM write_log('discard', (SELECT version FROM draft WHERE id = in_draft), in_draft,
        NULL, NULL, NULL);
    DELETE FROM draft WHERE id = in_draft;
END $$

CREATE OR REPLACE FUNCTION write_review(in_draft bigint, in_revision bigint, in_action text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    INSERT INTO review (id, draft, revision, action, happened_at, who)
    VALUES ((SELECT coalesce(max(id), 0) + 1 FROM review), in_draft, in_revision, in_action,
        now_text(), session_user);
    PERFORM write_log(in_action, (SELECT version FROM draft WHERE id = in_draft), in_draft,
        NULL, NULL, NULL);
END $$

CREATE OR REPLACE FUNCTION send_draft(in_draft bigint, in_revision bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM require_revision(in_draft, in_revision);
    PERFORM write_review(in_draft, in_revision, 'send');
END $$

-- Someone else than those who had a hand in the draft, and of what was sent, as it was sent.
CREATE OR REPLACE FUNCTION approve_draft(in_draft bigint, in_revision bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM require_revision(in_draft, in_revision);
    IF EXISTS (SELECT 1 FROM audit_log WHERE draft = in_draft AND who = session_user
               AND action IN ('create', 'change', 'send')) THEN
        RAISE EXCEPTION 'own work' USING ERRCODE = 'MK002';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM review WHERE draft = in_draft AND revision = in_revision
                   AND action = 'send') THEN
        RAISE EXCEPTION 'not sent for review' USING ERRCODE = 'MK005';
    END IF;
    PERFORM write_review(in_draft, in_revision, 'approve');
END $$

-- Whether sheets are those of the draft, but for the decision.
CREATE OR REPLACE FUNCTION is_as_approved(in_draft bigint, sheets jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    RETURN NOT EXISTS (
        SELECT 1 FROM jsonb_array_elements(sheets) AS one (sheet)
        FULL JOIN (SELECT * FROM draft_sheet WHERE draft = in_draft) AS kept
            ON kept.file = sheet->>0
        WHERE CASE WHEN kept.file = 'book.csv'
            THEN undecided_head(kept.content) IS DISTINCT FROM undecided_head(sheet->>1)
            ELSE kept.content IS DISTINCT FROM sheet->>1 END);
END $$

-- Makes a draft the next published version: the sheets, each as [file, content], in the order in
-- which they are digested.
CREATE OR REPLACE FUNCTION publish_draft(
    in_draft bigint, in_revision bigint, sheets jsonb, in_digest text, changes jsonb)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
DECLARE
    head text := sheets->0->>1;
    new_id text := head_field(head, 'version');
    new_organiser text := head_field(head, 'organiser');
    kept_head text;
    corrected text := head_field(head, 'corrects');
    new_digest text := digest_of(VARIADIC ARRAY(
        SELECT sheet->>1 FROM jsonb_array_elements(sheets) WITH ORDINALITY AS one (sheet, place)
        ORDER BY place));
    new_sequence bigint;
    moment text := now_text();
BEGIN
    PERFORM require_revision(in_draft, in_revision);
    SELECT content INTO kept_head FROM draft_sheet WHERE draft = in_draft AND file = 'book.csv';
    IF new_digest IS DISTINCT FROM in_digest OR new_id = ''
            OR new_organiser IS DISTINCT FROM head_field(kept_head, 'organiser') THEN
        RAISE EXCEPTION 'the sheets are not those of the draft' USING ERRCODE = 'MK006';
    END IF;
    IF EXISTS (SELECT 1 FROM setting WHERE organiser = new_organiser AND name = 'four-eyes'
               AND value = 'on')
            AND NOT (EXISTS (SELECT 1 FROM review WHERE draft = in_draft
                             AND revision = in_revision AND action = 'approve')
                     AND is_as_approved(in_draft, sheets)) THEN
        RAISE EXCEPTION 'nobody has approved this' USING ERRCODE = 'MK003';
    END IF;
    IF corrected <> '' AND NOT EXISTS (SELECT 1 FROM version WHERE id = corrected) THEN
        RAISE EXCEPTION 'it corrects no known version' USING ERRCODE = 'MK006';
    END IF;
    SELECT coalesce(max(sequence), 0) + 1 INTO new_sequence FROM version;
    INSERT INTO version_sheet (version, file, content)
    SELECT new_id, sheet->>0, sheet->>1 FROM jsonb_array_elements(sheets) AS one (sheet);
    INSERT INTO version (id, organiser, head, digest, shipped, sequence, published_at, published_by,
        row_digest)
    VALUES (new_id, new_organiser, head, new_digest, NULL, new_sequence, moment, session_user,
        digest_of(new_id, new_organiser, head, new_digest, '', new_sequence::text, moment,
            session_user::text));
    PERFORM write_changes(in_draft, changes);
    DELETE FROM draft WHERE id = in_draft;
    PERFORM write_log('publish', new_id, in_draft, NULL, NULL, NULL);
END $$

CREATE OR REPLACE FUNCTION withdraw_version(in_version text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM lock_for_writing();
    INSERT INTO withdrawal (version, withdrawn_at, withdrawn_by)
    VALUES (in_version, now_text(), session_user);
    PERFORM write_log('withdraw', in_version, NULL, NULL, NULL, NULL);
END $$

CREATE OR REPLACE FUNCTION add_package(in_organiser text, in_sequence bigint, in_content bytea)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
BEGIN
    PERFORM lock_for_writing();
    IF in_sequence IS DISTINCT FROM (SELECT coalesce(max(sequence), 0) + 1 FROM package
                                     WHERE organiser = in_organiser) THEN
        RAISE EXCEPTION 'another package was made meanwhile' USING ERRCODE = 'MK001';
    END IF;
    INSERT INTO package (organiser, sequence, content, happened_at, who)
    VALUES (in_organiser, in_sequence, in_content, now_text(), session_user);
    PERFORM write_log('seal', NULL, NULL, in_organiser, NULL, in_sequence::text);
END $$

-- For the owner alone.
CREATE OR REPLACE FUNCTION change_setting(in_organiser text, in_name text, in_value text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, maksuarvio, pg_temp AS $$
DECLARE
    before text;
BEGIN
    PERFORM lock_for_writing();
    SELECT value INTO before FROM setting WHERE organiser = in_organiser AND name = in_name;
    INSERT INTO setting (organiser, name, value) VALUES (in_organiser, in_name, in_value)
    ON CONFLICT (organiser, name) DO UPDATE SET value = in_value;
    PERFORM write_log('set', NULL, NULL, in_organiser || ': ' || in_name, before, in_value);
END $$

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA maksuarvio FROM PUBLIC

REVOKE ALL ON ALL TABLES IN SCHEMA maksuarvio FROM PUBLIC,
    maksuarvio_reader, maksuarvio_maintainer, maksuarvio_publisher, maksuarvio_auditor,
    maksuarvio_counter

GRANT USAGE ON SCHEMA maksuarvio TO maksuarvio_reader, maksuarvio_maintainer,
    maksuarvio_publisher, maksuarvio_auditor, maksuarvio_counter

GRANT SELECT ON schema_version, version, withdrawal TO maksuarvio_reader, maksuarvio_maintainer,
    maksuarvio_publisher, maksuarvio_auditor

GRANT SELECT ON package, key_list TO maksuarvio_reader, maksuarvio_maintainer,
    maksuarvio_publisher

GRANT SELECT ON version_sheet, draft, draft_sheet, review, setting TO maksuarvio_maintainer,
    maksuarvio_publisher

GRANT SELECT ON audit_log TO maksuarvio_maintainer, maksuarvio_publisher, maksuarvio_auditor

GRANT EXECUTE ON FUNCTION lock_for_writing() TO maksuarvio_maintainer, maksuarvio_publisher

GRANT EXECUTE ON FUNCTION save_draft(bigint, bigint, text, text, text, jsonb, jsonb),
    discard_draft(bigint, bigint), send_draft(bigint, bigint) TO maksuarvio_maintainer

GRANT EXECUTE ON FUNCTION approve_draft(bigint, bigint),
    publish_draft(bigint, bigint, jsonb, text, jsonb), withdraw_version(text),
    add_package(text, bigint, bytea) TO maksuarvio_publisher
