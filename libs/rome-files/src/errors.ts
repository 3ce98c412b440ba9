export { InputError } from './input.error';
export { NoRoomError } from './no-room.error';
export { failureReason, isDiskFailure } from './failure-reason';
