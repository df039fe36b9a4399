import { afterAll, beforeAll, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { openEvents, type EventMessage, type Events } from './events.ts';

let platform: TestPlatform;
let other: Events;

beforeAll(async () => {
  platform = await testPlatform();
  other = await openEvents(platform.database);
});
afterAll(() => other.close());

it('hands a message to everybody who listens to its topic, whole however long, and to nobody else', async () => {
  const heard: EventMessage[] = [];
  const elsewhere: EventMessage[] = [];
  await other.subscribe('pair:1', (message) => heard.push(message));
  await other.subscribe('pair:2', (message) => elsewhere.push(message));
  await platform.events.publish('pair:1', { kind: 'short' });
  await platform.events.publish('pair:1', { kind: 'long', text: 'é'.repeat(20_000) });
  await expect.poll(() => heard.length).toBe(2);
  expect(heard[0]).toEqual({ kind: 'short' });
  expect(heard[1]?.['text']).toBe('é'.repeat(20_000));
  expect(elsewhere).toEqual([]);
});

it('is quiet after somebody stopped listening', async () => {
  const heard: EventMessage[] = [];
  const stop = await other.subscribe('pair:3', (message) => heard.push(message));
  await other.subscribe('pair:4', (message) => heard.push(message));
  await stop();
  await platform.events.publish('pair:3', { kind: 'too late' });
  await platform.events.publish('pair:4', { kind: 'after it' });
  await expect.poll(() => heard).toEqual([{ kind: 'after it' }]);
});
