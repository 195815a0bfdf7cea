export { followUpOf, followUpsOf } from "../domain/register/follow-up";
