# Second opinions on lotteries and on differences of shares. Real: the first 64 men of a lottery for help with studying (Angrist, Lang &
# Oreopoulos 2009, estimatr::alo_star_men; offered, grades before and after, some not measured); who took it up, the draws and the
# mentors are made. estimatr for the regressions; Newcombe's intervals from prop.test's. Rscript lottery.R > lottery.json
suppressMessages({ library(estimatr); library(jsonlite) })
data(alo_star_men); d <- alo_star_men[1:64, ]; i <- seq_len(nrow(d)); v <- unname
d <- data.frame(post = d$GPA_year2, pre = d$gpa0, offered = d$sfsp, round = c("a", "b", "c")[1 + i %% 3], mentor = 1 + i %/% 5)
d$received <- ifelse(d$offered == 1, as.integer(i %% 4 != 0), as.integer(i %% 9 == 0))
line <- function(m, name) list(estimate = v(coef(m)[name]), se = v(m$std.error[name]), df = v(m$df[name]), p = v(m$p.value[name]), interval = c(v(m$conf.low[name]), v(m$conf.high[name])))
k <- d[!is.na(d$post), ]
effects <- function(...) { itt <- lm_robust(post ~ offered + pre + round, k, ...); late <- iv_robust(post ~ received + pre + round | offered + pre + round, k, ...)
  stage <- lm(received ~ offered + pre + round, k)
  list(itt = line(itt, "offered"), late = line(late, "received"), difference = v(coef(stage)["offered"]), f = v(anova(lm(received ~ pre + round, k), stage)$F[2])) }
out <- list(data = as.list(d), drop = c(mean(is.na(d$post[d$offered == 1])), mean(is.na(d$post[d$offered == 0]))),
  unadjusted = mean(k$post[k$offered == 1]) - mean(k$post[k$offered == 0]), alone = effects(se_type = "HC2"), mentors = effects(clusters = mentor, se_type = "CR2"))
# Shares: Newcombe's own examples (1998, table II), and others.
wil <- function(x, n, level) suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level)$conf.int)
hybrid <- function(r) { a <- wil(r[1], r[2], r[5]); b <- wil(r[3], r[4], r[5]); p <- r[1]/r[2]; q <- r[3]/r[4]
  c(p-q - sqrt((p-a[1])^2 + (b[2]-q)^2), p-q + sqrt((a[2]-p)^2 + (q-b[1])^2)) }
rows <- rbind(c(56, 70, 48, 80, .95), c(9, 10, 3, 10, .95), c(6, 7, 2, 7, .95), c(5, 56, 0, 29, .95), c(0, 10, 0, 20, .95), c(0, 10, 0, 10, .95), c(10, 10, 0, 20, .95), c(10, 10, 0, 10, .95),
  c(1, 1, 0, 1, .9), c(310, 4000, 7, 12, .99))
out$shares <- lapply(seq_len(nrow(rows)), function(k) list(counts = rows[k, ], interval = hybrid(rows[k, ])))
cat(toJSON(out, digits = I(15), auto_unbox = TRUE, null = "null", na = "null"), "\n")
