import { describe, expect, it } from 'vitest';
import { bouncedMail } from './bounces.ts';

const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
const report = (action: string, status: string, messageId = `<${id}@medespraak>`) =>
  [
    'From: Mail Delivery System <mailer-daemon@example.org>',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="grens"',
    '',
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    'Final-Recipient: rfc822; samira@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--grens',
    'Content-Type: text/rfc822-headers',
    '',
    'Message-ID:',
    ` ${messageId}`,
    'Subject: vragen',
    '--grens--',
  ].join('\r\n');

describe('a mail that came back', () => {
  it('is known by the id of the original, also over two lines', () => {
    expect(bouncedMail(report('failed', '5.1.1'))).toBe(id);
  });

  it('is not one that is late, that arrived, that is full today, or of somebody else', () => {
    expect(bouncedMail(report('delayed', '4.4.1'))).toBeNull();
    expect(bouncedMail(report('delivered', '2.0.0'))).toBeNull();
    expect(bouncedMail(report('failed', '4.2.2'))).toBeNull();
    expect(bouncedMail(report('failed', '5.1.1', '<abc@elders>'))).toBeNull();
    expect(
      bouncedMail(`Subject: Afwezig\n\nMessage-ID: <${id}@medespraak> Action: failed Status: 5.1.1`),
    ).toBeNull();
    expect(bouncedMail('')).toBeNull();
  });
});
