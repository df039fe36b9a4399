# Times R on the same data as speed.bench.ts: Rscript speed.R TASK FILE. Prints seconds of processor time (median of 3) and a number to compare.
arguments <- commandArgs(TRUE)
task <- arguments[1]
data <- read.csv(arguments[2])
quietly <- function(package) suppressWarnings(suppressMessages(requireNamespace(package, quietly = TRUE)))
needs <- c(rake = 'survey', mixed = 'lme4', bca = 'boot')
if (task %in% names(needs) && !quietly(needs[[task]])) {
  cat('missing', needs[[task]], '\n')
  quit()
}
timed <- function(work) {
  result <- NULL
  seconds <- sapply(1:3, function(run) sum(system.time(result <<- work())[c('user.self', 'sys.self')]))
  cat(median(seconds), format(result, digits = 15), '\n')
}
if (task == 'rake') {
  sample <- survey::svydesign(ids = ~1, weights = ~start, data = data)
  margins <- lapply(c('a', 'b', 'c', 'd'), function(name) {
    total <- as.data.frame(table(data[[name]]))
    names(total) <- c(name, 'Freq')
    # The population is turned by a fixed pattern, as in speed.bench.ts.
    total$Freq <- total$Freq * (1 + 0.1 * ((seq_len(nrow(total)) - 1) %% 3 - 1))
    total$Freq <- total$Freq * 50000 / sum(total$Freq)
    total
  })
  timed(function() {
    raked <- survey::rake(sample, list(~a, ~b, ~c, ~d), margins, control = list(maxit = 100, epsilon = 1e-9, verbose = FALSE))
    sum(weights(raked) * data$y) / sum(weights(raked))
  })
} else if (task == 'mixed') {
  timed(function() {
    fit <- lme4::lmer(y ~ wave + x + (1 | person), data = data)
    unname(lme4::fixef(fit)['wave'])
  })
} else if (task == 'bca') {
  set.seed(1)
  timed(function() {
    drawn <- boot::boot(data, function(rows, index) sum(rows$y[index]) / sum(rows$x[index]), R = 2000)
    boot::boot.ci(drawn, type = 'bca')$bca[4]
  })
} else if (task == 'score') {
  answers <- as.matrix(data)
  timed(function() {
    scores <- 100 * (answers - 1) / 4
    domain <- sapply(0:11, function(d) {
      items <- scores[, d * 5 + 1:5]
      enough <- rowSums(!is.na(items)) >= 2.5
      ifelse(enough, rowMeans(items, na.rm = TRUE), NA)
    })
    mean(domain, na.rm = TRUE)
  })
}
