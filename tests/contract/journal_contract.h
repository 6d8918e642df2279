#pragma once
// What every journal promises, whatever keeps it. A journal joins with a type `Store` that can be
// made without arguments and has `engine::Journal& journal()`:
//
//   INSTANTIATE_TYPED_TEST_SUITE_P(Memory, JournalContract, MemoryStore);
//
// Ids are never used twice in one process, so a store may be shared by all tests.

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "engine/run/journal.h"

namespace draaiboek::engine::contract {

inline std::uint64_t fresh() {
  static std::atomic<std::uint64_t> last{1'000};
  return ++last;
}

inline const Instant moment{std::chrono::milliseconds(1'770'000'000'123)};
inline const Date day = std::chrono::floor<std::chrono::days>(moment);

inline Fact opened(Level level, CaseId parent = {}) {
  return fact::CaseOpened{level, parent, "bcp-coaching", std::string(64, 'a'), {}, "Golf é", 25};
}

/// A wave, or a case of it, with the batches that write to it.
struct Book {
  CaseId root = CaseId::of(fresh());
  PersonId person = PersonId::of(fresh());

  Batch batch(std::vector<Addition> additions, std::vector<Reading> readings = {}) const {
    Batch batch;
    batch.root = root;
    batch.command = CommandId::of(fresh());
    batch.by = person;
    batch.fingerprint = "body";
    batch.at = moment;
    for (Addition& addition : additions) {
      for (Event& event : addition.events)
        event.command = batch.command;
    }
    batch.additions = std::move(additions);
    batch.readings = std::move(readings);
    return batch;
  }
  Event event(Fact fact) const { return {std::move(fact), person, moment, day, {}}; }
  /// The batch that opens the wave.
  Batch opening() const { return batch({{root, 0, {event(opened(Level::wave))}}}); }
  /// A batch that adds one fact to the wave.
  Batch titled(std::uint64_t expected, const std::string& title) const {
    return batch({{root, expected, {event(fact::CaseChanged{title, 25})}}});
  }
};

inline bool stored(const Appended& answer) {
  return std::holds_alternative<Stored>(answer);
}
inline bool conflict(const Appended& answer) {
  return std::holds_alternative<Conflict>(answer);
}

template <class Store>
class JournalContract : public ::testing::Test {
 protected:
  Journal& journal() { return store_.journal(); }
  std::vector<StoredEvent> all(CaseId root) { return journal().read_after(root, {}); }
  /// A wave of two facts, and below it a participant of one.
  void open_with(const Book& book, CaseId participant) {
    ASSERT_TRUE(stored(journal().append(book.opening())));
    ASSERT_TRUE(stored(journal().append(
        book.batch({{participant, 0, {book.event(opened(Level::participant, book.root))}}}))));
    ASSERT_TRUE(stored(journal().append(book.titled(1, "Golf 2"))));
  }

  Store store_{};
};
TYPED_TEST_SUITE_P(JournalContract);

TYPED_TEST_P(JournalContract, KnowsNothingOfAnUnknownCase) {
  const CaseId nobody = CaseId::of(fresh());
  EXPECT_EQ(this->journal().root_of(nobody), std::nullopt);
  EXPECT_TRUE(this->all(nobody).empty());
  EXPECT_FALSE(this->journal().find_command(CommandId::of(fresh()), {}, "").has_value());
}

TYPED_TEST_P(JournalContract, GivesBackWhatWasAddedInOrderOfVersion) {
  const Book book;
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  const Batch batch = book.batch(
      {{book.root,
        1,
        {book.event(fact::CaseChanged{"twee", 24}), book.event(fact::CaseChanged{"drie", 23})}}});
  ASSERT_TRUE(stored(this->journal().append(batch)));
  const auto events = this->all(book.root);
  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[0].event.fact, opened(Level::wave));
  EXPECT_EQ(events[1].event, batch.additions[0].events[0]);
  EXPECT_EQ(events[2].event, batch.additions[0].events[1]);
  for (std::size_t i = 0; i < events.size(); ++i) {
    EXPECT_EQ(events[i].target, book.root);
    EXPECT_EQ(events[i].version, i + 1);
  }
}

TYPED_TEST_P(JournalContract, ReadsOnlyWhatCameAfterTheKnownVersions) {
  const Book book;
  const CaseId melle = CaseId::of(fresh());
  this->open_with(book, melle);
  const auto news = this->journal().read_after(book.root, {{book.root, 1}, {melle, 1}});
  ASSERT_EQ(news.size(), 1U);
  EXPECT_EQ(news[0].version, 2U);
  EXPECT_EQ(news[0].event.fact, Fact(fact::CaseChanged{"Golf 2", 25}));
  EXPECT_EQ(this->journal().read_after(book.root, {{book.root, 2}}).size(), 1U);
  EXPECT_TRUE(this->journal().read_after(book.root, {{book.root, 2}, {melle, 1}}).empty());
}

TYPED_TEST_P(JournalContract, ReadsAtLeastAsFarAsTheCallerSawThatTheWaveGoes) {
  const Book book;
  const CaseId melle = CaseId::of(fresh());
  this->open_with(book, melle);
  const Extent seen = {{melle, 1}, {book.root, 2}};
  const auto news = this->journal().read_after(book.root, {{book.root, 1}, {melle, 1}}, seen);
  ASSERT_EQ(news.size(), 1U);
  EXPECT_EQ(news[0].event.fact, Fact(fact::CaseChanged{"Golf 2", 25}));
  EXPECT_EQ(this->journal().read_after(book.root, {{book.root, 2}}, seen).at(0).target, melle);
  EXPECT_TRUE(this->journal().read_after(book.root, {{book.root, 2}, {melle, 1}}, seen).empty());
}

TYPED_TEST_P(JournalContract, AddsToSeveralCasesAtOnceInOrderOfOpening) {
  const Book book;
  // Ids that sort the other way round than the order of opening.
  const CaseId early{{9, fresh()}};
  const CaseId late{{1, fresh()}};
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  ASSERT_TRUE(stored(this->journal().append(
      book.batch({{book.root, 1, {book.event(fact::CaseChanged{"Golf 2", 25})}},
                  {early, 0, {book.event(opened(Level::participant, book.root))}},
                  {late, 0, {book.event(opened(Level::participant, book.root))}}}))));
  const auto events = this->all(book.root);
  ASSERT_EQ(events.size(), 4U);
  EXPECT_EQ(events[1].target, book.root);
  EXPECT_EQ(events[2].target, early);
  EXPECT_EQ(events[3].target, late);
}

TYPED_TEST_P(JournalContract, KnowsTheWaveOfEachOfItsCases) {
  const Book book;
  const CaseId melle = CaseId::of(fresh());
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  ASSERT_TRUE(stored(this->journal().append(
      book.batch({{melle, 0, {book.event(opened(Level::participant, book.root))}}}))));
  EXPECT_EQ(this->journal().root_of(book.root), book.root);
  EXPECT_EQ(this->journal().root_of(melle), book.root);
}

TYPED_TEST_P(JournalContract, KeepsWavesApart) {
  const Book first;
  const Book second;
  ASSERT_TRUE(stored(this->journal().append(first.opening())));
  ASSERT_TRUE(stored(this->journal().append(second.opening())));
  EXPECT_EQ(this->all(first.root).size(), 1U);
  EXPECT_EQ(this->all(second.root).size(), 1U);
}

TYPED_TEST_P(JournalContract, RefusesAnAdditionToACaseThatHasMovedOn) {
  const Book book;
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  ASSERT_TRUE(stored(this->journal().append(book.titled(1, "eerst"))));
  EXPECT_TRUE(conflict(this->journal().append(book.titled(1, "te laat"))));
  EXPECT_TRUE(conflict(this->journal().append(book.titled(3, "te vroeg"))));
  EXPECT_TRUE(conflict(this->journal().append(book.opening())));
  EXPECT_EQ(this->all(book.root).size(), 2U);
}

TYPED_TEST_P(JournalContract, RefusesWhenACaseThatWasReadHasMovedOn) {
  const Book book;
  const CaseId melle = CaseId::of(fresh());
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  const std::vector<Addition> additions{
      {melle, 0, {book.event(opened(Level::participant, book.root))}}};
  EXPECT_TRUE(conflict(this->journal().append(book.batch(additions, {{book.root, 2}}))));
  EXPECT_EQ(this->journal().root_of(melle), std::nullopt);
  EXPECT_TRUE(stored(this->journal().append(book.batch(additions, {{book.root, 1}}))));
}

TYPED_TEST_P(JournalContract, StoresAllOrNothing) {
  const Book book;
  const CaseId melle = CaseId::of(fresh());
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  EXPECT_TRUE(conflict(this->journal().append(
      book.batch({{book.root, 1, {book.event(fact::CaseChanged{"Golf 2", 25})}},
                  {melle, 4, {book.event(fact::ClockStarted{})}}}))));
  EXPECT_EQ(this->all(book.root).size(), 1U);
  EXPECT_EQ(this->journal().root_of(melle), std::nullopt);
}

TYPED_TEST_P(JournalContract, AConflictCanBeTriedAgainWithTheSameCommand) {
  const Book book;
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  Batch batch = book.titled(7, "Golf 2");
  ASSERT_TRUE(conflict(this->journal().append(batch)));
  EXPECT_FALSE(this->journal().find_command(batch.command, book.person, "body").has_value());
  batch.additions[0].expected = 1;
  EXPECT_TRUE(stored(this->journal().append(batch)));
}

TYPED_TEST_P(JournalContract, StoresACommandOnlyOnce) {
  const Book book;
  const Batch batch = book.opening();
  ASSERT_TRUE(stored(this->journal().append(batch)));
  const Appended again = this->journal().append(batch);
  ASSERT_TRUE(std::holds_alternative<Repeated>(again));
  EXPECT_TRUE(std::get<Repeated>(again).same);
  EXPECT_EQ(this->all(book.root).size(), 1U);
}

TYPED_TEST_P(JournalContract, TellsARepetitionFromAnotherBodyOrPerson) {
  const Book book;
  const Batch batch = book.opening();
  ASSERT_TRUE(stored(this->journal().append(batch)));
  Batch other_body = batch;
  other_body.fingerprint = "another body";
  Batch other_person = batch;
  other_person.by = PersonId::of(fresh());
  for (const Batch& other : {other_body, other_person}) {
    const Appended answer = this->journal().append(other);
    ASSERT_TRUE(std::holds_alternative<Repeated>(answer));
    EXPECT_FALSE(std::get<Repeated>(answer).same);
  }
}

TYPED_TEST_P(JournalContract, FindsACommandThatWasStored) {
  const Book book;
  const Batch batch = book.opening();
  ASSERT_TRUE(stored(this->journal().append(batch)));
  const auto same = this->journal().find_command(batch.command, book.person, "body");
  const auto other = this->journal().find_command(batch.command, book.person, "other");
  ASSERT_TRUE(same.has_value());
  EXPECT_TRUE(same->same);
  ASSERT_TRUE(other.has_value());
  EXPECT_FALSE(other->same);
}

TYPED_TEST_P(JournalContract, RemembersACommandThatChangedNothing) {
  const Book book;
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  const Batch batch = book.batch({}, {{book.root, 1}});
  ASSERT_TRUE(stored(this->journal().append(batch)));
  EXPECT_TRUE(std::holds_alternative<Repeated>(this->journal().append(batch)));
}

TYPED_TEST_P(JournalContract, OfManyWritersAtOnceExactlyOneGoesFirst) {
  const Book book;
  ASSERT_TRUE(stored(this->journal().append(book.opening())));
  std::atomic<int> wins{0};
  std::atomic<int> conflicts{0};
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i) {
    writers.emplace_back([&, batch = book.titled(1, "Golf " + std::to_string(i))] {
      const Appended answer = this->journal().append(batch);
      wins += stored(answer) ? 1 : 0;
      conflicts += conflict(answer) ? 1 : 0;
    });
  }
  for (std::thread& writer : writers)
    writer.join();
  EXPECT_EQ(wins, 1);
  EXPECT_EQ(conflicts, 3);
  EXPECT_EQ(this->all(book.root).size(), 2U);
}

REGISTER_TYPED_TEST_SUITE_P(
    JournalContract, KnowsNothingOfAnUnknownCase, GivesBackWhatWasAddedInOrderOfVersion,
    ReadsOnlyWhatCameAfterTheKnownVersions, ReadsAtLeastAsFarAsTheCallerSawThatTheWaveGoes,
    AddsToSeveralCasesAtOnceInOrderOfOpening, KnowsTheWaveOfEachOfItsCases, KeepsWavesApart,
    RefusesAnAdditionToACaseThatHasMovedOn, RefusesWhenACaseThatWasReadHasMovedOn,
    StoresAllOrNothing, AConflictCanBeTriedAgainWithTheSameCommand, StoresACommandOnlyOnce,
    TellsARepetitionFromAnotherBodyOrPerson, FindsACommandThatWasStored,
    RemembersACommandThatChangedNothing, OfManyWritersAtOnceExactlyOneGoesFirst);

}  // namespace draaiboek::engine::contract
