# What every team runs. A trait says what a service needs beside what all have:
# public (reached through the load balancer), database, queue, cache; and
# production (not run in staging).

locals {
  services = {
    accounts = {
      login    = ["public", "cache"]
      profile  = ["public", "database"]
      sessions = ["cache"]
      signup   = ["public", "queue"]
      exports  = ["queue", "production"]
      consent  = ["database"]
    }
    billing = {
      invoices  = ["database", "queue"]
      ledger    = ["database"]
      plans     = ["public", "cache"]
      reminders = ["queue"]
      taxes     = ["cache"]
      audit     = ["database", "production"]
    }
    catalog = {
      products = ["public", "database", "cache"]
      prices   = ["public", "cache"]
      images   = ["queue"]
      brands   = ["database"]
      imports  = ["queue", "production"]
    }
    checkout = {
      basket    = ["public", "cache"]
      orders    = ["public", "database", "queue"]
      vouchers  = ["database"]
      addresses = ["public"]
      fraud     = ["queue", "production"]
      gifts     = ["database"]
    }
    content = {
      articles  = ["public", "database"]
      editor    = ["public", "database"]
      media     = ["queue", "cache"]
      previews  = ["public", "cache"]
      schedules = ["queue", "production"]
    }
    inventory = {
      stock        = ["public", "database", "cache"]
      reservations = ["database", "queue"]
      suppliers    = ["database"]
      forecasts    = ["queue", "production"]
      counts       = ["public"]
    }
    messaging = {
      mail        = ["queue"]
      push        = ["queue", "cache"]
      templates   = ["public", "database"]
      preferences = ["public", "database"]
      bounces     = ["queue", "production"]
      digests     = ["queue"]
    }
    payments = {
      cards     = ["public", "database"]
      transfers = ["database", "queue"]
      refunds   = ["queue"]
      wallets   = ["public", "cache"]
      disputes  = ["public", "database"]
      payouts   = ["queue", "production"]
    }
    search = {
      queries     = ["public", "cache"]
      indexer     = ["queue", "database"]
      suggestions = ["public", "cache"]
      ranking     = ["cache"]
      crawler     = ["queue", "production"]
    }
    shipping = {
      labels    = ["public", "queue"]
      tracking  = ["public", "database"]
      carriers  = ["database", "cache"]
      returns   = ["public", "database"]
      customs   = ["queue", "production"]
      warehouse = ["database", "queue"]
    }
    storefront = {
      pages     = ["public", "cache"]
      reviews   = ["public", "database"]
      favorites = ["public", "database"]
      feeds     = ["queue"]
      visits    = ["queue", "cache", "production"]
    }
    support = {
      tickets   = ["public", "database", "queue"]
      chat      = ["public", "cache"]
      knowledge = ["public", "database"]
      surveys   = ["queue", "production"]
      callbacks = ["queue"]
    }
  }

  teams = toset(keys(local.services))
}
