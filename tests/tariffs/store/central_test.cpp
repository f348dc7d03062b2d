// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/postgresql/central.h"

#include "tariffs/keep/maintenance.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/postgresql.h"
#include "tests/tariffs/stores.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

using Code = MaintenanceError::Code;

const Decision kDecision{"Hallitus", 2026y / 11 / 17, "1 §", {}};

Draft new_draft(const char* version)
{
    Draft draft = draft_from(shipped_book("sample"), version, {2027y / 1 / 1, {}});
    set_header_field(draft.cells, HeaderField::Organiser, "koe");
    Book book = read_cells(draft.cells).book;
    for (BookRow& row : book.rows)
        row.row.to.reset();
    for (BookOffer& offer : book.offers)
        offer.valid.to.reset();
    draft.cells = cells_of(book);
    draft.base.clear();
    return draft;
}

Maintenance open(const QString& user)
{
    auto store = Maintenance::open(Postgresql::store_of(user), any_sheet);
    if (!store)
        throw std::runtime_error(message(store.error()).toStdString());
    return *std::move(store);
}

CentralStore owner()
{
    return std::move(CentralStore::open(Postgresql::store_of("owner")).value());
}

template <typename T> QString words_of(const Maintenance::Result<T>& result)
{
    return result ? QString() : message(result.error());
}

} // namespace

/// A county's store on a server: drafts, reviews and versions.
class CentralTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void making_it_again_changes_nothing();
    void not_even_the_owner_changes_what_was_published();
    void what_was_approved_is_published_and_nothing_else();
    void nobody_approves_what_they_had_a_hand_in();
    void a_change_takes_the_approval_away();
    void without_four_eyes_a_publisher_is_enough();
    void who_and_when_are_the_servers();
    void two_who_save_the_same_draft_are_told();
    void a_forged_version_is_named();
    void a_server_that_is_gone_is_said();
    void a_place_that_is_no_service_is_said_data();
    void a_place_that_is_no_service_is_said();

private:
    std::unique_ptr<Postgresql> m_server;
};

void CentralTest::initTestCase()
{
    m_server = std::make_unique<Postgresql>();
    m_server->add_user("owner", "CREATEROLE");
    for (const char* user :
         {"reader", "maintainer", "publisher", "auditor", "counter", "nobody", "allround", "other"})
        m_server->add_user(user);
    m_server->add_database("koe", "owner");
    const auto none = Maintenance::open(Postgresql::store_of("maintainer"), any_sheet);
    QCOMPARE(none.error().code, OpenError::Code::NoCentralStore);
    QVERIFY(owner().init());
    for (const CentralRole role :
         {CentralRole::Reader, CentralRole::Maintainer, CentralRole::Publisher,
          CentralRole::Auditor, CentralRole::Counter})
        QVERIFY(owner().grant(role, QString::fromStdString(std::string(word(role)))));
    for (const char* user : {"allround", "other"}) {
        QVERIFY(owner().grant(CentralRole::Maintainer, user));
        QVERIFY(owner().grant(CentralRole::Publisher, user));
    }
}

void CentralTest::making_it_again_changes_nothing()
{
    const QString catalogue = "SELECT string_agg(c::text, ' ' ORDER BY c::text) FROM (SELECT "
                              "relname, relacl, relkind FROM pg_class JOIN pg_namespace n ON n.oid "
                              "= relnamespace WHERE nspname = 'maksuarvio') AS c";
    const auto before = m_server->say("owner", catalogue);
    QVERIFY(before.done && before.words.contains("version_sheet"));
    QVERIFY(owner().init());
    QVERIFY(owner().migrate());
    QCOMPARE(m_server->say("owner", catalogue).words, before.words);
}

void CentralTest::not_even_the_owner_changes_what_was_published()
{
    Maintenance both = open("allround");
    const auto published = both.publish(new_draft("koe-stays"), kDecision);
    QVERIFY2(published, qPrintable(words_of(published)));
    QVERIFY(both.withdraw("koe-stays", {}));
    for (const char* statement :
         {"UPDATE maksuarvio.version SET id = id", "DELETE FROM maksuarvio.version_sheet",
          "UPDATE maksuarvio.audit_log SET who = 'x'", "TRUNCATE maksuarvio.audit_log",
          "DELETE FROM maksuarvio.withdrawal", "TRUNCATE maksuarvio.package"}) {
        const auto said = m_server->say("owner", statement);
        QVERIFY2(!said.done && said.words.contains("stays"), statement);
    }
}

void CentralTest::what_was_approved_is_published_and_nothing_else()
{
    QVERIFY(owner().set_four_eyes("koe", true));
    Maintenance maintainer = open("maintainer");
    Maintenance publisher = open("publisher");
    auto draft = maintainer.save(new_draft("koe-approved"), {});
    QVERIFY2(draft, qPrintable(words_of(draft)));
    QCOMPARE(publisher.publish(*draft, kDecision).error().code, Code::NotApproved);
    QCOMPARE(publisher.approve(*draft, {}).error().code, Code::NotApproved);
    draft = maintainer.send_for_review(*draft, {});
    QVERIFY2(draft, qPrintable(words_of(draft)));
    QCOMPARE(maintainer.approve(*draft, {}).error().code, Code::NotAllowed);
    const auto approved = publisher.approve(*draft, {});
    QVERIFY2(approved, qPrintable(words_of(approved)));
    QCOMPARE(maintainer.publish(*draft, kDecision).error().code, Code::NotAllowed);
    // Other sheets than those that were approved, under their name.
    Draft other = *draft;
    Book cheaper = read_cells(other.cells).book;
    for (BookRow& row : cheaper.rows) {
        if (row.row.key == Key::Price)
            row.row.value = Exact(Cents(40));
    }
    other.cells = cells_of(cheaper);
    QCOMPARE(publisher.publish(other, kDecision).error().code, Code::NotApproved);
    Draft later = *draft;
    set_header_field(later.cells, HeaderField::To, "2027-06-30");
    QCOMPARE(publisher.publish(later, kDecision).error().code, Code::NotApproved);
    const auto published = publisher.publish(*draft, kDecision);
    QVERIFY2(published, qPrintable(words_of(published)));
    QCOMPARE(publisher.publish(*draft, kDecision).error().code, Code::UnknownDraft);
    QVERIFY(owner().verify()->isEmpty());
    QVERIFY(publisher.withdraw("koe-approved", {}));
    QCOMPARE(publisher.withdraw("koe-approved", {}).error().code, Code::UnknownVersion);
}

void CentralTest::nobody_approves_what_they_had_a_hand_in()
{
    QVERIFY(owner().set_four_eyes("koe", true));
    Maintenance both = open("allround");
    Maintenance other = open("other");
    auto draft = both.save(new_draft("koe-own"), {});
    draft = both.send_for_review(*draft, {});
    QVERIFY2(draft, qPrintable(words_of(draft)));
    QCOMPARE(both.approve(*draft, {}).error().code, Code::OwnWork);
    // Who changed a cell some time ago, and who only sent it.
    Draft changed = *draft;
    set_header_field(changed.cells, HeaderField::ReviewedOn, "2026-11-20");
    const auto saved = other.save(changed, {});
    QVERIFY2(saved, qPrintable(words_of(saved)));
    Draft again = *saved;
    set_header_field(again.cells, HeaderField::ReviewedOn, "2026-11-21");
    draft = both.send_for_review(again, {});
    QVERIFY2(draft, qPrintable(words_of(draft)));
    QCOMPARE(other.approve(*draft, {}).error().code, Code::OwnWork);
    const auto approved = open("publisher").approve(*draft, {});
    QVERIFY2(approved, qPrintable(words_of(approved)));
    const auto published = both.publish(*draft, kDecision);
    QVERIFY2(published, qPrintable(words_of(published)));
    QVERIFY(both.withdraw("koe-own", {}));
}

void CentralTest::a_change_takes_the_approval_away()
{
    QVERIFY(owner().set_four_eyes("koe", true));
    Maintenance maintainer = open("maintainer");
    Maintenance publisher = open("publisher");
    auto draft = maintainer.save(new_draft("koe-changed"), {});
    draft = maintainer.send_for_review(*draft, {});
    QVERIFY(publisher.approve(*draft, {}));
    Draft changed = *draft;
    set_header_field(changed.cells, HeaderField::ReviewedOn, "2026-11-20");
    const auto saved = maintainer.save(changed, {});
    QVERIFY2(saved, qPrintable(words_of(saved)));
    QCOMPARE(publisher.publish(*saved, kDecision).error().code, Code::NotApproved);
    QCOMPARE(publisher.publish(*draft, kDecision).error().code, Code::ChangedMeanwhile);
    QCOMPARE(publisher.approve(*saved, {}).error().code, Code::NotApproved);
    QVERIFY(maintainer.discard(saved->id, saved->revision, {}));
}

void CentralTest::without_four_eyes_a_publisher_is_enough()
{
    QVERIFY(owner().set_four_eyes("koe", false));
    Maintenance both = open("allround");
    const auto published = both.publish(new_draft("koe-alone"), kDecision);
    QVERIFY2(published, qPrintable(words_of(published)));
    QCOMPARE(both.publish(new_draft("koe-alone"), kDecision).error().code, Code::VersionExists);
    QVERIFY(both.withdraw("koe-alone", {}));
    QVERIFY(owner().set_four_eyes("koe", true));
}

void CentralTest::who_and_when_are_the_servers()
{
    Maintenance maintainer = open("maintainer");
    const auto draft = maintainer.save(new_draft("koe-who"), "somebody else");
    QCOMPARE(draft->changed_by, QString("maintainer"));
    const auto log = open("auditor").audit_log("koe-who");
    QVERIFY2(log, qPrintable(words_of(log)));
    QVERIFY(!log->empty());
    for (const AuditEntry& entry : *log)
        QCOMPARE(entry.who, QString("maintainer"));
    QVERIFY(maintainer.discard(draft->id, draft->revision, {}));
}

void CentralTest::two_who_save_the_same_draft_are_told()
{
    Maintenance maintainer = open("maintainer");
    Maintenance other = open("other");
    const auto draft = maintainer.save(new_draft("koe-two"), {});
    Draft mine = *draft;
    set_header_field(mine.cells, HeaderField::ReviewedOn, "2026-11-19");
    QVERIFY(maintainer.save(mine, {}));
    Draft theirs = *draft;
    set_header_field(theirs.cells, HeaderField::ReviewedOn, "2026-11-20");
    const auto refused = other.save(theirs, {});
    QCOMPARE(refused.error().code, Code::ChangedMeanwhile);
    QVERIFY(refused.error().theirs->cells == mine.cells);
    QVERIFY(maintainer.discard(draft->id, refused.error().theirs->revision, {}));
}

void CentralTest::a_forged_version_is_named()
{
    QVERIFY(owner().verify()->isEmpty());
    const auto forged = m_server->say(
        "county", "SET session_replication_role = replica; UPDATE maksuarvio.version_sheet SET "
                  "content = replace(content, '9.00', '0.90') WHERE version = 'koe-alone'");
    QVERIFY2(forged.done, qPrintable(forged.words));
    const auto faults = owner().verify();
    QVERIFY(faults);
    QCOMPARE(faults->size(), 1);
    QVERIFY2(faults->first().contains("koe-alone"), qPrintable(faults->first()));
}

void CentralTest::a_server_that_is_gone_is_said()
{
    Maintenance maintainer = open("maintainer");
    m_server->kill();
    const auto lost = maintainer.save(new_draft("koe-lost"), {});
    QCOMPARE(lost.error().code, Code::NotReached);
    const auto gone = Maintenance::open(Postgresql::store_of("maintainer"), any_sheet);
    QCOMPARE(gone.error().code, OpenError::Code::NotReached);
    m_server->start();
    // Who had it open goes on.
    const auto saved = maintainer.save(new_draft("koe-back"), {});
    QVERIFY2(saved, qPrintable(words_of(saved)));
}

void CentralTest::a_place_that_is_no_service_is_said_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place :
         {"postgresql:", "postgresql:a b", "postgresql:x host=elsewhere",
          "postgresql:x;host=elsewhere", "postgresql:x'", "postgresql:käyttäjä"})
        QTest::newRow(place) << QString::fromUtf8(place);
}

void CentralTest::a_place_that_is_no_service_is_said()
{
    QFETCH(QString, place);
    const auto refused = Maintenance::open(place, any_sheet);
    QCOMPARE(refused.error().code, OpenError::Code::NotFound);
    QVERIFY(message(refused.error()).startsWith(place + ": "));
}

QTEST_GUILESS_MAIN(CentralTest)
#include "central_test.moc"
