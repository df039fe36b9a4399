import { endOwnDevices, listOwnDevices } from '@medespraak/platform/devices/devices.operations';
import { readOwnPush } from '@medespraak/platform/devices/push.operations';
import { redirect } from '@sveltejs/kit';
import { forgetDevice, participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor } = await participantRoom(event);
  return asPage(event, async () => {
    const { publicKey, deviceIds, isOn } = await readOwnPush(platform, actor, {});
    const devices = await listOwnDevices(platform, actor, {});
    return {
      push: { publicKey, isOn },
      devices: devices.map((device) => ({ ...device, getsPush: deviceIds.includes(device.id) })),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const device = String((await event.request.formData()).get('device') ?? '');
    const deviceId = device === 'others' ? undefined : device;
    const answer = await asForm(event, () => endOwnDevices(platform, actor, { deviceId }));
    if (deviceId !== actor.deviceId || 'data' in answer) return answer;
    forgetDevice(event);
    redirect(303, '/enter');
  },
};
