import { ruleFault } from '@convoy/judge/condition/rule';
import { factTypes } from '@convoy/model/fields';
import { isReadType } from '@convoy/model/monitoring/facts';
import { monitorFactTypes } from '@convoy/model/monitoring/fields';
import { z } from 'zod';
import { duration, name, text } from './leaf.ts';

const events = [...factTypes, ...monitorFactTypes.filter(isReadType)];

/** A condition on what is watched, or on an event; its fault brings its own fix. */
const condition = () =>
  z
    .string()
    .min(1, { abort: true })
    .superRefine((value, context) => {
      const fault = ruleFault(value, events);
      if (fault === undefined) return;
      const { at, message, fix } = fault;
      context.addIssue({ code: 'custom', message: `character ${at}: ${message}`, params: { fix } });
    });

export const rule = z.strictObject({
  name: name().describe('What its alerts are called.'),
  when: z
    .union([condition(), z.array(condition()).min(1)])
    .describe('Conditions on what is watched, or on an event; all must hold.'),
  for: duration().exactOptional().describe('How long they must hold; default 0s. An event has no length.'),
  severity: text().exactOptional().describe('Default warning; of events info.'),
  labels: z.record(text(), z.string()).exactOptional().describe('Labels of its alerts, beside those that all have.'),
});
