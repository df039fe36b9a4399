# Lee's bounds for drop-out, by their definition: quantile weights of the arm that lost fewer. Rscript drop-out-bounds.R > drop-out-bounds.json
set.seed(20261129)
bounds <- function(y, z) {
  seen <- !is.na(y)
  q1 <- mean(seen[z == 1]); q0 <- mean(seen[z == 0])
  more <- if (q1 >= q0) 1 else 0
  share <- abs(q1 - q0) / max(q1, q0)
  part <- function(values, from, to) {
    # The mean of the empirical quantile function between two shares.
    values <- sort(values); n <- length(values)
    edges <- seq(0, 1, length.out = n + 1)
    weight <- pmax(0, pmin(edges[-1], to) - pmax(edges[-(n + 1)], from))
    sum(weight * values) / sum(weight)
  }
  more.y <- y[z == more & seen]; less <- mean(y[z != more & seen])
  low <- part(more.y, 0, 1 - share); high <- part(more.y, share, 1)
  if (more == 1) c(low - less, high - less, share) else c(less - high, less - low, share)
}
cases <- lapply(1:6, function(k) {
  n <- 20 + 13 * k
  z <- rep(0:1, length.out = n)
  y <- round(50 + 4 * z + 18 * rnorm(n), if (k %% 2) 2 else -1)
  y[runif(n) < (if (k %% 3 == 0) 0.1 + 0.3 * z else 0.35 - 0.25 * z)] <- NA
  list(post = y, offered = z, bounds = bounds(y, z))
})
cat("[\n", paste(sapply(cases, function(x) sprintf('{"post":[%s],"offered":[%s],"bounds":[%s]}',
  paste(ifelse(is.na(x$post), "null", format(x$post, digits = 15, trim = TRUE)), collapse = ","), paste(x$offered, collapse = ","),
  paste(format(x$bounds, digits = 15, trim = TRUE), collapse = ","))), collapse = ",\n"), "\n]\n", sep = "")
