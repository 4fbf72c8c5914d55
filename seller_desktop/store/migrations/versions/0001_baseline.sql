CREATE TABLE access_record (
    id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    place TEXT NOT NULL,
    deed TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT,
    hash BLOB NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE access_review (
    month TEXT NOT NULL,
    reviewed_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    records BIGINT NOT NULL,
    PRIMARY KEY (month)
);

CREATE TABLE answer_template (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE change_event (
    seq INTEGER NOT NULL,
    at BIGINT NOT NULL,
    shop_id BIGINT NOT NULL,
    line_id BIGINT,
    claim_no TEXT,
    inquiry_id BIGINT,
    action_id TEXT,
    kind TEXT NOT NULL,
    field TEXT,
    "before" TEXT,
    "after" TEXT,
    source TEXT NOT NULL,
    reason TEXT,
    hash BLOB NOT NULL,
    PRIMARY KEY (seq)
);

CREATE INDEX ix_change_event_inquiry ON change_event (inquiry_id, seq) WHERE inquiry_id IS NOT NULL;

CREATE INDEX ix_change_event_line ON change_event (line_id, seq);

CREATE TABLE column_preset (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    columns TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE purge_run (
    id INTEGER NOT NULL,
    cause TEXT NOT NULL,
    keep_days BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    counts TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE request (
    id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE rule (
    id INTEGER NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    enabled BIGINT DEFAULT 1 NOT NULL,
    body TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE setting (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
);

CREATE TABLE shop (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    marketplace TEXT NOT NULL,
    name TEXT NOT NULL,
    base_url TEXT NOT NULL,
    official BIGINT DEFAULT 1 NOT NULL,
    paused BIGINT DEFAULT 0 NOT NULL,
    added_at BIGINT NOT NULL,
    account TEXT,
    alerts_from BIGINT,
    history_from BIGINT,
    history_done BIGINT DEFAULT 0 NOT NULL,
    keys_issued_at BIGINT,
    keys_told BIGINT,
    PRIMARY KEY (id),
    UNIQUE (uid),
    UNIQUE (name)
);

CREATE TABLE sync_wish (
    id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    shops TEXT,
    since BIGINT,
    state TEXT NOT NULL,
    result TEXT,
    PRIMARY KEY (id)
);

CREATE TABLE upkeep (
    job TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    tried_at BIGINT NOT NULL,
    done_at BIGINT,
    error TEXT,
    PRIMARY KEY (job)
);

CREATE TABLE "view" (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE alert (
    id INTEGER NOT NULL,
    event_seq INTEGER,
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    shop_id INTEGER,
    line_id BIGINT,
    claim_no TEXT,
    inquiry_id BIGINT,
    action_id TEXT,
    params TEXT NOT NULL,
    seen_at BIGINT,
    toasted_at BIGINT,
    snoozed_until BIGINT,
    rung_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY(event_seq) REFERENCES change_event (seq),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE INDEX ix_alert_deadline ON alert (created_at) WHERE kind = 'deadline';

CREATE INDEX ix_alert_inquiry ON alert (inquiry_id) WHERE inquiry_id IS NOT NULL;

CREATE INDEX ix_alert_line ON alert (line_id) WHERE line_id IS NOT NULL;

CREATE INDEX ix_alert_rung ON alert (rung_at) WHERE rung_at IS NOT NULL;

CREATE INDEX ix_alert_snoozed ON alert (snoozed_until) WHERE snoozed_until IS NOT NULL;

CREATE INDEX ix_alert_unseen ON alert (id) WHERE seen_at IS NULL;

CREATE INDEX ix_alert_untoasted ON alert (id) WHERE toasted_at IS NULL;

CREATE TABLE cursor (
    shop_id INTEGER NOT NULL,
    stream TEXT NOT NULL,
    watermark BIGINT,
    PRIMARY KEY (shop_id, stream),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE TABLE due (
    shop_id INTEGER NOT NULL,
    task TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (shop_id, task),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE TABLE inquiry (
    id INTEGER NOT NULL,
    shop_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    status_word TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    respond_due_at BIGINT,
    title TEXT,
    text TEXT NOT NULL,
    category TEXT,
    order_no TEXT,
    product_no TEXT,
    product_name TEXT,
    option_nos TEXT NOT NULL,
    asker TEXT,
    answer_to TEXT,
    read_at BIGINT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    kept TEXT DEFAULT 'full' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_inquiry_number UNIQUE (shop_id, kind, number),
    CONSTRAINT ck_inquiry_kind CHECK (kind IN ('product', 'order', 'call_centre')),
    CONSTRAINT ck_inquiry_state CHECK (state IN ('open', 'to_acknowledge', 'answered', 'closed', 'unknown')),
    CONSTRAINT ck_inquiry_kept CHECK (kept IN ('full', 'trade', 'record', 'ledger', 'nothing')),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE INDEX ix_inquiry_asked ON inquiry (asked_at);

CREATE INDEX ix_inquiry_order ON inquiry (shop_id, order_no) WHERE order_no IS NOT NULL;

CREATE INDEX ix_inquiry_waiting ON inquiry (asked_at, shop_id) WHERE state IN ('open', 'to_acknowledge');

CREATE TABLE order_line (
    id INTEGER NOT NULL,
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    line_no TEXT NOT NULL,
    group_no TEXT,
    status TEXT NOT NULL,
    status_word TEXT NOT NULL,
    claim TEXT,
    ordered_at BIGINT NOT NULL,
    paid_at BIGINT,
    accepted_at BIGINT,
    dispatched_at BIGINT,
    picked_up_at BIGINT,
    delivered_at BIGINT,
    purchase_confirmed_at BIGINT,
    dispatch_due_at BIGINT,
    product TEXT NOT NULL,
    option TEXT,
    product_no TEXT,
    option_no TEXT,
    seller_code TEXT,
    quantity BIGINT NOT NULL,
    quantity_initial BIGINT,
    amount BIGINT NOT NULL,
    amount_initial BIGINT,
    currency TEXT NOT NULL,
    delivery_fee BIGINT,
    expected_settlement BIGINT,
    delivery_method TEXT,
    courier TEXT,
    invoice_no TEXT,
    delivery_attribute TEXT,
    awaiting_gift_address BIGINT DEFAULT 0 NOT NULL,
    delay_reason TEXT,
    content_hash BLOB NOT NULL,
    first_seen_at BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_order_line_shop_line UNIQUE (shop_id, line_no),
    CONSTRAINT ck_order_line_status CHECK (status IN ('awaiting_payment', 'paid', 'accepted', 'dispatched', 'in_transit', 'delivered', 'purchase_confirmed', 'canceled', 'returned', 'exchanged', 'unpaid_canceled', 'unknown')),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE INDEX ix_order_line_claim ON order_line (id) WHERE claim IS NOT NULL;

CREATE INDEX ix_order_line_invoice ON order_line (invoice_no) WHERE invoice_no IS NOT NULL;

CREATE INDEX ix_order_line_invoice_tail ON order_line (substr(invoice_no, -4)) WHERE invoice_no IS NOT NULL;

CREATE INDEX ix_order_line_order ON order_line (shop_id, order_no);

CREATE INDEX ix_order_line_worklist ON order_line (status, dispatch_due_at, id, shop_id);

CREATE TABLE quarantine (
    id INTEGER NOT NULL,
    shop_id INTEGER NOT NULL,
    subject TEXT DEFAULT 'line' NOT NULL,
    external_id TEXT,
    cause TEXT NOT NULL,
    body BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    read_at BIGINT,
    first_seen_at BIGINT NOT NULL,
    last_tried_at BIGINT NOT NULL,
    tried_by TEXT,
    checked_at BIGINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_quarantine_body UNIQUE (shop_id, subject, external_id, body_hash),
    CONSTRAINT ck_quarantine_subject CHECK (subject IN ('line', 'inquiry')),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE INDEX ix_quarantine_unread ON quarantine (shop_id, cause) WHERE checked_at IS NULL;

CREATE TABLE shipment (
    id INTEGER NOT NULL,
    shop_id INTEGER NOT NULL,
    method TEXT NOT NULL,
    courier TEXT NOT NULL,
    invoice_no TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_shipment_invoice UNIQUE (shop_id, courier, invoice_no),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE TABLE shop_health (
    shop_id INTEGER NOT NULL,
    last_success_at BIGINT,
    last_try_at BIGINT,
    next_try_at BIGINT,
    failures BIGINT DEFAULT 0 NOT NULL,
    error TEXT,
    PRIMARY KEY (shop_id),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE
);

CREATE TABLE action (
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    request_id TEXT NOT NULL,
    shop_id INTEGER NOT NULL,
    verb TEXT NOT NULL,
    claim_no TEXT,
    inquiry_id INTEGER,
    intent TEXT NOT NULL,
    seen TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    marketplace_code TEXT,
    marketplace_message TEXT,
    hold_cause TEXT,
    overridden TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    next_check_at BIGINT,
    attempts BIGINT DEFAULT 0 NOT NULL,
    unknown_attempts BIGINT DEFAULT 0 NOT NULL,
    reads_without BIGINT DEFAULT 0 NOT NULL,
    settles_from BIGINT,
    alone BIGINT DEFAULT 0 NOT NULL,
    ended_at BIGINT,
    replaces TEXT,
    PRIMARY KEY (id),
    CONSTRAINT ck_action_verb CHECK (verb IN ('confirm', 'dispatch', 'delay', 'cancel', 'approve', 'reject', 'hold', 'release', 'collected', 'redeliver', 'change_invoice', 'note', 'answer', 'acknowledge', 'reply', 'set_stock')),
    CONSTRAINT ck_action_state CHECK (state IN ('ready', 'held', 'sending', 'unknown', 'parked', 'done', 'rejected', 'superseded', 'cancelled')),
    UNIQUE (seq),
    FOREIGN KEY(request_id) REFERENCES request (id),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE,
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) ON DELETE CASCADE,
    FOREIGN KEY(replaces) REFERENCES action (id)
);

CREATE INDEX ix_action_ended ON action (ended_at) WHERE ended_at IS NOT NULL;

CREATE INDEX ix_action_inquiry ON action (inquiry_id) WHERE inquiry_id IS NOT NULL;

CREATE INDEX ix_action_open ON action (shop_id, seq) WHERE state IN ('ready', 'held', 'sending', 'unknown', 'parked');

CREATE INDEX ix_action_rejected ON action (seq) WHERE state = 'rejected';

CREATE INDEX ix_action_request ON action (request_id);

CREATE TABLE claim (
    id INTEGER NOT NULL,
    shop_id INTEGER NOT NULL,
    line_id BIGINT NOT NULL,
    claim_no TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    status_word TEXT NOT NULL,
    held BIGINT DEFAULT 0 NOT NULL,
    hold_reason TEXT,
    hold_detail TEXT,
    reason TEXT,
    reason_detail TEXT,
    requested_by TEXT,
    quantity BIGINT,
    requested_at BIGINT NOT NULL,
    respond_due_at BIGINT,
    collect_status TEXT,
    collect_method TEXT,
    collect_courier TEXT,
    collect_invoice_no TEXT,
    collected_at BIGINT,
    redelivery_courier TEXT,
    redelivery_invoice_no TEXT,
    completed_at BIGINT,
    fee BIGINT,
    extra_fee BIGINT,
    fault TEXT,
    fee_payer TEXT,
    fee_method TEXT,
    refund_due_at BIGINT,
    content_hash BLOB NOT NULL,
    first_seen_at BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_claim_line_no UNIQUE (line_id, claim_no),
    CONSTRAINT ck_claim_kind CHECK (kind IN ('cancel', 'return', 'exchange', 'admin_cancel', 'confirm_hold')),
    CONSTRAINT ck_claim_state CHECK (state IN ('requested', 'processing', 'collecting', 'collected', 'redelivering', 'done', 'rejected', 'withdrawn', 'unknown')),
    FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE CASCADE,
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE INDEX ix_claim_worklist ON claim (state, requested_at, id);

CREATE TABLE inquiry_draft (
    inquiry_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    edits BIGINT DEFAULT 0 NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (inquiry_id),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) ON DELETE CASCADE
);

CREATE TABLE inquiry_message (
    inquiry_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    side TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT,
    PRIMARY KEY (inquiry_id, position),
    CONSTRAINT ck_inquiry_message_side CHECK (side IN ('buyer', 'seller', 'marketplace')),
    FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) ON DELETE CASCADE
);

CREATE TABLE inspection (
    line_id BIGINT NOT NULL,
    claim_no TEXT NOT NULL,
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (line_id, claim_no),
    CONSTRAINT ck_inspection_result CHECK (result IN ('fine', 'used', 'damaged', 'incomplete', 'wrong_goods')),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE TABLE line_handling (
    line_id BIGINT NOT NULL,
    hold TEXT,
    courier TEXT,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (line_id),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE INDEX ix_line_handling_hold ON line_handling (line_id) WHERE hold IS NOT NULL;

CREATE TABLE line_note (
    line_id BIGINT NOT NULL,
    memo TEXT NOT NULL,
    tags TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (line_id),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE TABLE line_read (
    line_id BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (line_id),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE TABLE payload (
    line_id BIGINT NOT NULL,
    body BLOB NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (line_id),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE TABLE recipient (
    line_id BIGINT NOT NULL,
    orderer_name TEXT,
    orderer_phone TEXT,
    name TEXT,
    phone TEXT,
    phone2 TEXT,
    postcode TEXT,
    address TEXT,
    address_detail TEXT,
    delivery_memo TEXT,
    customs_code TEXT,
    salt BLOB NOT NULL,
    phone_tail TEXT,
    kept TEXT DEFAULT 'full' NOT NULL,
    PRIMARY KEY (line_id),
    CONSTRAINT ck_recipient_kept CHECK (kept IN ('full', 'trade', 'record', 'ledger', 'nothing')),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE INDEX ix_recipient_kept ON recipient (line_id) WHERE kept IN ('full', 'trade');

CREATE INDEX ix_recipient_orderer_name ON recipient (orderer_name) WHERE (orderer_phone IS NULL OR orderer_phone GLOB '050*');

CREATE INDEX ix_recipient_orderer_phone ON recipient (orderer_phone) WHERE orderer_phone IS NOT NULL;

CREATE INDEX ix_recipient_phone_tail ON recipient (phone_tail) WHERE phone_tail IS NOT NULL;

CREATE TABLE rule_trace (
    id INTEGER NOT NULL,
    line_id BIGINT NOT NULL,
    run TEXT,
    step TEXT NOT NULL,
    undone_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE INDEX ix_rule_trace_line ON rule_trace (line_id);

CREATE INDEX ix_rule_trace_run ON rule_trace (run) WHERE run IS NOT NULL;

CREATE TABLE shipment_line (
    shipment_id INTEGER NOT NULL,
    line_id BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (shipment_id, line_id),
    FOREIGN KEY(shipment_id) REFERENCES shipment (id) ON DELETE CASCADE,
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE TABLE action_line (
    action_id TEXT NOT NULL,
    line_id BIGINT NOT NULL,
    PRIMARY KEY (action_id, line_id),
    FOREIGN KEY(action_id) REFERENCES action (id) ON DELETE CASCADE,
    FOREIGN KEY(line_id) REFERENCES order_line (id) ON DELETE CASCADE
);

CREATE INDEX ix_action_line_line ON action_line (line_id);

CREATE TABLE attempt (
    id INTEGER NOT NULL,
    action_id TEXT NOT NULL,
    send_id TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    outcome TEXT,
    code TEXT,
    message TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(action_id) REFERENCES action (id) ON DELETE CASCADE
);

CREATE INDEX ix_attempt_action ON attempt (action_id);

CREATE VIRTUAL TABLE line_search USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0');
