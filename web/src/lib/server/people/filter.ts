const sorts = ['name', 'registered', 'level', 'residence'] as const;
const states = ['active', 'paused', 'left'] as const;

/** What a list of people shows, from its address: `?kind=buddy&q=amina&state=active&sort=-registered&page=2`. */
export function readFilter(search: URLSearchParams) {
  const sort = search.get('sort') ?? '';
  const state = states.find((candidate) => candidate === search.get('state'));
  return {
    kind: search.get('kind') === 'buddy' ? ('buddy' as const) : ('newcomer' as const),
    search: (search.get('q') ?? '').slice(0, 200),
    ...(state ? { state } : {}),
    sort: sorts.find((candidate) => candidate === sort.replace(/^-/, '')) ?? ('name' as const),
    direction: sort.startsWith('-') ? ('descending' as const) : ('ascending' as const),
    page: Math.max(1, Math.floor(Number(search.get('page')) || 1)),
  };
}
