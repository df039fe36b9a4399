/** Where to go after signing in: a path of our own, never another site; otherwise the start page. */
export function safeDestination(wish: string | null): string {
  return wish !== null && /^\/(?![/\\])[\w\-./?=&%[\]]*$/.test(wish) ? wish : '/start';
}
