// Commits of two rows through the same connector: the bar for a hand-in.
//   bare_commits SOCKET CLIENTS SECONDS
// Makes a schema of its own, writes until the time is over, drops it and prints commits per second.

#include <cppconn/connection.h>
#include <cppconn/driver.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/statement.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr const char* schema = "draaiboek_bare";

std::unique_ptr<sql::Connection> connect(const std::string& socket) {
  sql::ConnectOptionsMap options;
  options["hostName"] = sql::SQLString("unix://" + socket);
  options["userName"] = sql::SQLString("root");
  return std::unique_ptr<sql::Connection>(get_driver_instance()->connect(options));
}

void run(sql::Connection& connection, const std::string& sql) {
  std::unique_ptr<sql::Statement>(connection.createStatement())->execute(sql);
}

using Clock = std::chrono::steady_clock;

void write_rows(const std::string& socket, Clock::time_point end, std::atomic<long>& count) {
  const auto connection = connect(socket);
  run(*connection, std::string("USE ") + schema);
  const std::unique_ptr<sql::PreparedStatement> insert(
      connection->prepareStatement("INSERT INTO line (text) VALUES (?)"));
  const std::string text(400, 'x');
  while (Clock::now() < end) {
    run(*connection, "START TRANSACTION");
    for (int row = 0; row < 2; ++row) {
      insert->setString(1, text);
      insert->executeUpdate();
    }
    run(*connection, "COMMIT");
    ++count;
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) {
    std::cerr << "usage: bare_commits SOCKET CLIENTS SECONDS\n";
    return 2;
  }
  const std::string socket = words[1];
  const int clients = std::stoi(words[2]);
  const std::chrono::seconds length(std::stoi(words[3]));
  const auto connection = connect(socket);
  run(*connection, std::string("CREATE DATABASE IF NOT EXISTS ") + schema);
  run(*connection, std::string("CREATE TABLE IF NOT EXISTS ") + schema +
                       ".line (id BIGINT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(400))");
  const auto end = Clock::now() + length;
  std::atomic<long> commits = 0;
  std::vector<std::thread> writers;
  for (int i = 0; i < clients; ++i)
    writers.emplace_back([&] { write_rows(socket, end, commits); });
  for (std::thread& writer : writers)
    writer.join();
  run(*connection, std::string("DROP DATABASE ") + schema);
  std::cout << commits / length.count() << std::endl;
  return 0;
}
