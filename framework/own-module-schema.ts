import { z } from 'zod';
import type { OwnCondition, OwnModule } from './own-module.ts';
import { languageCodes } from './types.ts';

/** The shape of an organisation's own module, as it is stored and sent. What must hold inside it: `checkModule`. */

/** Long enough for any question, and no room for a book. */
const text = z.string().max(1000);
const texts = z.partialRecord(z.enum(languageCodes), text);
const id = z.string().min(1).max(64);
const option = z.strictObject({
  id,
  texts,
  picture: z.string().max(64).nullable(),
  alone: z.boolean().exactOptional(),
});
const options = z.array(option).max(100);

const value = z.union([z.string().max(2000), z.number()]);
const condition: z.ZodType<OwnCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answered'), item: id }),
    z.strictObject({ kind: z.literal('equals'), item: id, value }),
    z.strictObject({ kind: z.literal('includes'), item: id, option: id }),
    z.strictObject({
      kind: z.literal('compare'),
      item: id,
      is: z.enum(['less', 'at-most', 'at-least', 'more']),
      value,
    }),
    z.strictObject({ kind: z.literal('and'), of: z.array(condition).max(50) }),
    z.strictObject({ kind: z.literal('or'), of: z.array(condition).max(50) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
  ]),
);

const base = {
  id,
  question: texts,
  help: texts,
  picture: z.string().max(64).nullable(),
  required: z.boolean(),
  sensitive: z.boolean(),
  condition: condition.nullable(),
  indicator: z.string().max(100).nullable(),
  group: id.nullable(),
};
const whole = z.int().nullable();
const item = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.enum(['single', 'multiple', 'scale']), options }),
  z.strictObject({ ...base, kind: z.literal('rank'), options, atMost: z.int() }),
  z.strictObject({
    ...base,
    kind: z.literal('number'),
    decimals: z.int().min(0).max(6),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  z.strictObject({ ...base, kind: z.literal('year'), min: whole, max: whole }),
  z.strictObject({
    ...base,
    kind: z.literal('date'),
    min: z.string().max(10).nullable(),
    max: z.string().max(10).nullable(),
  }),
  z.strictObject({ ...base, kind: z.enum(['short-text', 'long-text', 'note']) }),
]);

export const ownModuleSchema = z.strictObject({
  title: texts,
  languages: z.array(z.enum(languageCodes)).max(languageCodes.length),
  groups: z.array(z.strictObject({ id, title: texts })).max(100),
  items: z.array(item).max(300),
});

/** Data from outside as a module. @throws ZodError when it has another shape */
export function parseOwnModule(data: unknown): OwnModule {
  return ownModuleSchema.parse(data) satisfies OwnModule;
}
