#include "db/maria/link/address.h"

#include <gtest/gtest.h>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

TEST(TheDatabaseUrl, NamesUserPasswordHostAndSchema) {
  const Address address = address_of_url("mysql://vocrt:p%40ss%3A@db.example.be:3307/draaiboek");
  EXPECT_EQ(address.host, "tcp://db.example.be:3307");
  EXPECT_EQ(address.user, "vocrt");
  EXPECT_EQ(address.password, "p@ss:");
  EXPECT_EQ(address.schema, "draaiboek");
  EXPECT_TRUE(address.durable);
}

TEST(TheDatabaseUrl, MayLeaveOutPasswordAndPort) {
  const Address address = address_of_url("mariadb://vocrt@localhost/draaiboek");
  EXPECT_EQ(address.host, "tcp://localhost:3306");
  EXPECT_EQ(address.password, "");
}

TEST(TheDatabaseUrl, MayNameASocketInsteadOfAHost) {
  const Address address = address_of_url("mysql://vocrt@/draaiboek?socket=/run/mysqld/mysqld.sock");
  EXPECT_EQ(address.host, "unix:///run/mysqld/mysqld.sock");
  EXPECT_EQ(address.schema, "draaiboek");
}

TEST(TheDatabaseUrl, SaysHowItMustLookWhenItDoesNot) {
  for (const char* wrong :
       {"", "postgres://a@b/c", "mysql://host/schema", "mysql://user@host", "mysql://user@/schema",
        "mysql://@host/schema", "mysql://user@host/", "mysql://user@host:port/schema",
        "mysql://us%zzer@host/schema", "mysql://user@host/schema%4", "mysql://u@h/s?ssl=1"}) {
    EXPECT_THROW(address_of_url(wrong), WorldError) << wrong;
  }
}

}  // namespace
}  // namespace draaiboek::db
