export { endAsAnyProcess } from './first-process';
export { describeSoftware, softwareName, userAgentOf, type Software } from './software';
export { readSoftware } from './software.reader';
export { SoftwareSettingError } from './software-setting.error';
