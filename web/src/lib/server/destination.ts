/** Where to go after signing in: a path of our own, never another site; otherwise `fallback`. */
export function safeDestination(wish: string | null, fallback = '/start'): string {
  return wish !== null && /^\/(?![/\\])[\w\-./?=&%[\]]*$/.test(wish) ? wish : fallback;
}
