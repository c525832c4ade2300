package org.hukou.policy.check;

import io.vavr.collection.Vector;

/**
 * Cases about one profile.
 *
 * @param name the file's name, for messages
 * @param profile the profile's id
 * @param cases the cases
 */
public record CaseFile(String name, String profile, Vector<Case> cases) {}
