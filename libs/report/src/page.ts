export { renderReleasePage } from './html/page';
