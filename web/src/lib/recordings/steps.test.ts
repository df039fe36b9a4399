import { expect, it } from 'vitest';
import { stepFor } from './steps.ts';

const press = (key: string, more: object = {}) =>
  stepFor({
    ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false },
    ...{ target: null, ...more },
  });
/** An element as far as it is asked what it is in. */
const within = (found: boolean) => ({ closest: () => (found ? {} : null) }) as unknown as EventTarget;

it('goes on with the right arrow and back with the left, and nowhere with another key', () => {
  expect(press('ArrowRight')).toBe('next');
  expect(press('ArrowLeft')).toBe('previous');
  expect(press('ArrowDown')).toBeNull();
  expect(press(' ')).toBeNull();
});

it('leaves the arrows to fields and players, and to the browser', () => {
  expect(press('ArrowRight', { target: within(true) })).toBeNull();
  expect(press('ArrowRight', { target: within(false) })).toBe('next');
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented'])
    expect(press('ArrowLeft', { [held]: true }), held).toBeNull();
});
