import { checkRecording, type RecordingRules } from '@medespraak/platform/enrolment/recording';
import { sendVoice } from '@medespraak/platform/messages/messages.operations';
import { largestVoiceBytes, longestVoiceSeconds } from '@medespraak/platform/messages/messages';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';

/** What browsers record by themselves, and most telephones share. */
export const voiceRules: RecordingRules = {
  bytes: largestVoiceBytes,
  seconds: longestVoiceSeconds,
  types: ['audio/webm', 'audio/ogg', 'audio/mp4'],
  unreadable: 'voice-unreadable',
  tooLong: 'voice-too-long',
};

/** Sends a voice message whose length is read from its content. @throws Problem, for a file that is no recording too. */
export function sendRecording(
  { platform, actor }: ParticipantRoom,
  message: { pairId: string; messageId: string },
  sound: Uint8Array<ArrayBuffer>,
): Promise<{ already: boolean }> {
  const { seconds } = checkRecording(sound, voiceRules);
  const whole = Math.min(longestVoiceSeconds, Math.max(1, Math.round(seconds)));
  return sendVoice(platform, actor, { ...message, seconds: whole, sound });
}
