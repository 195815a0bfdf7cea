export { followUpOf } from "../domain/register/follow-up";
