package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.ServiceItem;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;

/**
 * What a document says of one service for one person.
 *
 * @param item the service
 * @param subject whose question it is: {@code applicant} or {@code companions[0]}
 * @param label the person's label in the application
 * @param availability whether it is to be had
 * @param needs what time must still bring, where it is to be had later
 * @param endorsedFrom from when the permit must be endorsed again for that, where its endorsement ends before
 * @param by the norms behind the answer
 * @param doubts why it is open; among them the thresholds that the text leaves to others
 */
public record ServiceAnswer(
        ServiceItem item,
        String subject,
        Optional<String> label,
        Availability availability,
        Vector<Need> needs,
        Optional<LocalDate> endorsedFrom,
        Vector<Finding> by,
        Vector<Doubt> doubts) {
    /** The label where there is one, otherwise the subject. */
    public String name() {
        return label.orElse(subject);
    }
}
