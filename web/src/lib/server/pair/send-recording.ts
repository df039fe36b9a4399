import { Problem } from '@medespraak/platform';
import { checkRecording } from '@medespraak/platform/enrolment/recording';
import { sendVoice } from '@medespraak/platform/messages/messages.operations';
import { largestVoiceBytes, longestVoiceSeconds } from '@medespraak/platform/messages/messages';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';

/** Sends a voice message whose length is read from its content. @throws Problem, for a file that is no recording too. */
export function sendRecording(
  { platform, actor }: ParticipantRoom,
  message: { pairId: string; messageId: string },
  sound: Uint8Array<ArrayBuffer>,
): Promise<{ already: boolean }> {
  const { type, seconds } = checkRecording(sound, { bytes: largestVoiceBytes, seconds: longestVoiceSeconds });
  if (type === 'audio/mpeg' || type === 'audio/wav') throw new Problem('recording-unreadable');
  const whole = Math.min(longestVoiceSeconds, Math.max(1, Math.round(seconds)));
  return sendVoice(platform, actor, { ...message, seconds: whole, sound });
}
