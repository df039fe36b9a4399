/**
 * Interface icons: our own line drawings on a 24-unit grid, stroke 1.75, round ends. Each is one path; `circle` and
 * `box` keep the paths readable. Icons are never the only bearer of meaning: a word stands beside them.
 */
const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${-(width - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const bubble = 'M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8l-4.5 3.5v-3.5H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z';

export const icons = {
  home: 'M4 11.5 12 4.5l8 7M6 10v9.5h4.5V14h3v5.5H18V10',
  person: `${circle(12, 8, 3.75)}M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6`,
  people: `${circle(9, 8.5, 3.25)}M2.5 19.5c.7-3.6 3.2-5.25 6.5-5.25s5.8 1.65 6.5 5.25M15.5 5.5a3.25 3.25 0 0 1 0 6M17.5 14.5c2.1.5 3.5 2.1 4 5`,
  pair: `${circle(6.5, 8, 2.75)}${circle(17.5, 8, 2.75)}M2 19c.5-3.3 2.2-5 4.5-5s4 1.7 4.5 5M13 19c.5-3.3 2.2-5 4.5-5s4 1.7 4.5 5M10.5 8h3`,
  talk: bubble,
  language: `${bubble}M8 9h8M8 12.5h5`,
  list: 'M8.5 6.5h11M8.5 12h11M8.5 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
  table: `${box(3.5, 5, 17, 14, 2)}M3.5 10h17M3.5 14.5h17M9.5 10v9`,
  chart: 'M4 4.5v15h16M8 15.5h.01M11 8.5h8M15 8.5h.01M8 12h6M11 12h.01',
  upload: 'M12 15.5v-11M7.5 9 12 4.5 16.5 9M4.5 15.5v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3',
  download: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 15.5v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3',
  file: 'M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5',
  check: 'M5 12.5l4.5 4.5L19.5 7',
  cross: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  success: `${circle(12, 12, 8.5)}M8 12.3l2.8 2.8L16 9.5`,
  info: `${circle(12, 12, 8.5)}M12 11.5v5M12 8h.01`,
  question: `${circle(12, 12, 8.5)}M9.7 9.8c0-1.5 1-2.3 2.3-2.3s2.3.9 2.3 2.1c0 1.7-2.3 1.9-2.3 3.9M12 16.5h.01`,
  warning: 'M12 4.5 2.9 20h18.2zM12 10.5v4M12 17.2h.01',
  danger: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM12 8v5M12 16h.01',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: `${circle(10.5, 10.5, 6)}M15 15l5 5`,
  filter: 'M4 6h16M7 12h10M10 18h4',
  calendar: `${box(4, 5.5, 16, 14.5, 2)}M4 10h16M8.5 3.5v4M15.5 3.5v4`,
  clock: `${circle(12, 12, 8.5)}M12 7v5l3.5 2`,
  mail: `${box(3, 5.5, 18, 13.5, 2)}M3.5 7.5 12 13.5l8.5-6`,
  letter: 'M5 3.5h14v17H5zM8.5 8h7M8.5 11.5h7M8.5 15h3.5',
  code: `${box(4, 4, 6, 6, 1)}${box(14, 4, 6, 6, 1)}${box(4, 14, 6, 6, 1)}M14 14h2.5v2.5M20 14v2M14 20h2M19 19.5h1`,
  print:
    'M7 8.5v-5h10v5M7 16.5H5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2M7 13.5h10v7H7z',
  settings: `${circle(9, 7.5, 2)}${circle(15, 16.5, 2)}M4 7.5h3M11 7.5h9M4 16.5h9M17 16.5h3`,
  pencil: 'M4.5 19.5l.9-4L16 4.9a1.5 1.5 0 0 1 2.1 0l1 1a1.5 1.5 0 0 1 0 2.1L8.5 18.6zM14 7l3 3',
  trash: 'M4.5 6.5h15M9.5 6.5v-2h5v2M6.5 6.5l1 13.5h9l1-13.5M10 10.5v6M14 10.5v6',
  lock: `${box(5, 10.5, 14, 10, 2)}M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2`,
  shield: 'M12 3.5l7.5 2.8v5.2c0 4.6-3 7.8-7.5 9.5-4.5-1.7-7.5-4.9-7.5-9.5V6.3z',
  eye: `M2.5 12C4.5 8 8 6 12 6s7.5 2 9.5 6c-2 4-5.5 6-9.5 6s-7.5-2-9.5-6z${circle(12, 12, 2.75)}`,
  hidden:
    'M4 4l16 16M9.5 6.4A10 10 0 0 1 12 6c4 0 7.5 2 9.5 6a14 14 0 0 1-2.6 3.5M6 7.7A13 13 0 0 0 2.5 12c2 4 5.5 6 9.5 6 1.5 0 2.9-.3 4.2-.9M10 10.2a2.7 2.7 0 0 0 3.8 3.8',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  building: 'M4.5 20.5v-15l8-2v17M12.5 9.5h7v11M3 20.5h18M8 8.5h1M8 12h1M8 15.5h1M16 13h.01M16 16.5h.01',
  'sign-in': 'M13 4.5h5a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5h-5M4 12h10M10 8l4 4-4 4',
  'sign-out': 'M11 4.5H6A1.5 1.5 0 0 0 4.5 6v12A1.5 1.5 0 0 0 6 19.5h5M10 12h10M16 8l4 4-4 4',
  refresh: 'M19.5 9A8 8 0 0 0 5 8M4.5 4v4.5H9M4.5 15A8 8 0 0 0 19 16M19.5 20v-4.5H15',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  flask: 'M9.5 3.5h5M10.5 3.5v6L5 18.5a1.5 1.5 0 0 0 1.3 2h11.4a1.5 1.5 0 0 0 1.3-2l-5.5-9v-6M7.5 15h9',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 6.5V20',
  globe: `${circle(12, 12, 8.5)}M3.5 12h17M12 3.5c2.5 2.5 3.5 5.5 3.5 8.5s-1 6-3.5 8.5c-2.5-2.5-3.5-5.5-3.5-8.5s1-6 3.5-8.5z`,
} as const;

export type IconName = keyof typeof icons;
