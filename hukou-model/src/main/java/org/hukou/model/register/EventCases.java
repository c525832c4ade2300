package org.hukou.model.register;

/**
 * What each kind of event means as a {@code T}. A new kind breaks the compilation of whatever has to know all of them.
 *
 * @param <T> the meaning
 */
public interface EventCases<T> {
    /** A person taken over. */
    T takeOver(Event.TakeOver event);

    /** A birth. */
    T birth(Event.Birth event);

    /** A first registration. */
    T firstRegistration(Event.FirstRegistration event);

    /** People from outside. */
    T arrival(Event.Arrival event);

    /** People leaving for outside. */
    T departure(Event.Departure event);

    /** A death. */
    T death(Event.Death event);

    /** A cancellation for military service. */
    T service(Event.Service event);

    /** A restoration after it. */
    T restoration(Event.Restoration event);

    /** A move. */
    T move(Event.Move event);

    /** A return to the village. */
    T returnToVillage(Event.ReturnToVillage event);

    /** A split. */
    T split(Event.Split event);

    /** A merge. */
    T merge(Event.Merge event);

    /** Another head. */
    T changeOfHead(Event.ChangeOfHead event);

    /** A booklet inside a collective household. */
    T familyBooklet(Event.FamilyBooklet event);

    /** A correction. */
    T correction(Event.Correction event);

    /** A second registration cancelled. */
    T duplicateCancellation(Event.DuplicateCancellation event);

    /** A report of residence. */
    T residenceReport(Event.ResidenceReport event);

    /** A conversion. */
    T conversion(Event.Conversion event);
}
