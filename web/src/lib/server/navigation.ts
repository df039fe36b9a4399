import type { Role } from '@medespraak/platform';
import type { IconName } from '../components/icons.ts';
import type { Language } from '../language.ts';
import { messages } from './messages.ts';

/** The rooms of an organisation, with the roles that may enter. */
const rooms = [
  { path: '', text: 'home', icon: 'home', roles: ['coordinator', 'analyst', 'administrator'] },
  { path: '/people', text: 'people', icon: 'people', roles: ['coordinator'] },
  { path: '/sign-up', text: 'sign-up', icon: 'code', roles: ['coordinator', 'administrator'] },
  { path: '/matching', text: 'matching', icon: 'pair', roles: ['coordinator'] },
  { path: '/pairs', text: 'pairs', icon: 'talk', roles: ['coordinator'] },
  { path: '/concerns', text: 'concerns', icon: 'shield', roles: ['coordinator'] },
  { path: '/hours', text: 'hours', icon: 'clock', roles: ['coordinator'] },
  { path: '/waves', text: 'waves', icon: 'list', roles: ['coordinator', 'analyst', 'administrator'] },
  {
    path: '/questions',
    text: 'own-questions',
    icon: 'question',
    roles: ['coordinator', 'analyst', 'administrator'],
  },
  { path: '/asking', text: 'asking', icon: 'pencil', roles: ['coordinator', 'interviewer'] },
  { path: '/figures', text: 'figures', icon: 'chart', roles: ['coordinator', 'analyst', 'administrator'] },
  { path: '/signals', text: 'signals', icon: 'warning', roles: ['coordinator', 'analyst', 'administrator'] },
  { path: '/outbox', text: 'outbox', icon: 'mail', roles: ['coordinator', 'administrator'] },
  {
    path: '/languages',
    text: 'languages',
    icon: 'globe',
    roles: ['coordinator', 'administrator', 'translator'],
  },
  { path: '/settings', text: 'settings', icon: 'settings', roles: ['administrator', 'coordinator'] },
  { path: '/members', text: 'members', icon: 'person', roles: ['administrator'] },
  { path: '/audit', text: 'audit', icon: 'table', roles: ['administrator'] },
] as const satisfies readonly { path: string; text: string; icon: IconName; roles: readonly Role[] }[];

/** The menu for somebody with these roles. */
export function navigationFor(slug: string, roles: readonly Role[], language: Language) {
  const t = messages('coordinator', language);
  return rooms
    .filter((room) => room.roles.some((role) => roles.includes(role)))
    .map(({ path, text, icon }) => ({ href: `/organisation/${slug}${path}`, label: t(text), icon }));
}
