/** planned ⇄ cancelled. Whether a planned one took place is known from the talks, not from here. */
export type AppointmentState = 'planned' | 'cancelled';

/** A day and an hour before. */
export const reminderKinds = ['day', 'hour'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** How long a talk is planned to take, in minutes. */
export const appointmentMinutes = [30, 45, 60, 90] as const;

/** Occurrences of a weekly series that stand in the calendar ahead of today. */
export const weeksAhead = 10;

/** How far ahead an appointment may be made, in days: further is a typing error. */
export const mostDaysAhead = 366;
